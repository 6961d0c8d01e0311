package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.Hours;
import ch.mitenand.mentorship.Viewer;
import ch.mitenand.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of volunteer work as PDF. */
@Service
public class Certificates {

    private final Pools pools;
    private final PoolPeople people;
    private final Hours hours;
    private final CourseRows courses;
    private final PdfPrinter printer;
    private final Clock clock;

    Certificates(
            Pools pools,
            PoolPeople people,
            Hours hours,
            CourseRows courses,
            PdfPrinter printer,
            Clock clock) {
        this.pools = pools;
        this.people = people;
        this.hours = hours;
        this.courses = courses;
        this.printer = printer;
        this.clock = clock;
    }

    /**
     * What can be certified today.
     *
     * @param from first day of the first mentorship
     * @param minutes in mentorships until today
     */
    public record Work(LocalDate from, int mentorships, int minutes) {}

    /** A certificate, ready to be fetched. */
    public record Pdf(String fileName, byte[] content) {}

    /** What the viewer has done so far; empty before the first meeting. */
    @Transactional(readOnly = true)
    public Optional<Work> work(Viewer.OfMentor viewer) {
        return work(demand(viewer));
    }

    /**
     * The viewer's own certificate until today; empty before the first meeting.
     *
     * @param language French, else German
     */
    @Transactional(readOnly = true)
    public Optional<Pdf> own(Viewer.OfMentor viewer, Language language) {
        return print(demand(viewer), language);
    }

    /** What a volunteer of the pool has done so far; for coordinators of the pool only. */
    @Transactional(readOnly = true)
    public Optional<Work> workOf(Actor actor, PoolId pool, MentorId mentor) {
        return work(inPool(actor, pool, mentor));
    }

    /** The certificate of a volunteer of the pool; for coordinators of the pool only. */
    @Transactional(readOnly = true)
    public Optional<Pdf> of(Actor actor, PoolId pool, MentorId mentor, Language language) {
        return print(inPool(actor, pool, mentor), language);
    }

    private Optional<Work> work(MentorFile file) {
        return hours.firstDay(file.id())
                .map(day -> {
                    var done = hours.of(file.id(), day, LocalDate.now(clock));
                    return new Work(day, done.mentorships(), done.minutes());
                })
                .filter(work -> work.minutes() > 0);
    }

    private Optional<Pdf> print(MentorFile file, Language language) {
        var words = CertificateTexts.in(language);
        return work(file)
                .map(work -> certificate(file, work.from(), words))
                .map(certificate -> printer.print(CertificateFo.of(certificate, words)))
                .map(content -> new Pdf("bestaetigung-" + LocalDate.now(clock) + ".pdf", content));
    }

    private Certificate certificate(MentorFile file, LocalDate from, CertificateWords words) {
        var today = LocalDate.now(clock);
        var done = hours.of(file.id(), from, today);
        Pool pool = pools.find(file.pool()).orElseThrow();
        return new Certificate(
                pool.name(),
                pool.email(),
                Names.of(file.person()),
                from,
                today,
                today,
                done.mentorships(),
                done.meetings(),
                done.minutes(),
                done.topics().stream().map(words::topic).toList(),
                courses.attended(file.id(), LocalDate.EPOCH, today).stream()
                        .map(c -> words.say("course", c.what().title(), Words.day(c.what().day())))
                        .toList());
    }

    private MentorFile demand(Viewer.OfMentor viewer) {
        return present(people.mentor(viewer.mentor()));
    }

    private MentorFile inPool(Actor actor, PoolId pool, MentorId mentor) {
        pools.demand(actor, pool);
        return present(people.mentor(mentor).filter(file -> file.pool().equals(pool)));
    }

    private static MentorFile present(Optional<MentorFile> file) {
        return file.filter(f -> !f.erased())
                .orElseThrow(() -> new NoSuchElementException("no such mentor"));
    }
}
