package ch.mitenand.mail;

import ch.mitenand.shared.Language;
import java.util.EnumMap;
import java.util.Map;

/**
 * What every mail of a language says around its own content.
 *
 * @param language BCP 47 tag of these texts
 * @param greetingTo greeting with a place for the first name
 * @param greeting greeting without name
 * @param buttonHint stands above the address of the button
 * @param closing last words
 * @param footer why the mail came, and that nobody reads answers
 */
record FrameTexts(
        String language,
        String greetingTo,
        String greeting,
        String buttonHint,
        String closing,
        String footer) {

    private static final FrameTexts GERMAN =
            new FrameTexts(
                    "de",
                    "Guten Tag %s",
                    "Guten Tag",
                    "Falls der Knopf nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:",
                    "Freundliche Grüsse",
                    "Diese Nachricht hat das Portal Mitenand im Kanton Solothurn automatisch verschickt. Bitte"
                            + " antworten Sie nicht darauf.");

    private static final Map<Language, FrameTexts> ALL = new EnumMap<>(Language.class);

    static {
        ALL.put(Language.DE, GERMAN);
        add(
                Language.FR,
                "Bonjour %s,",
                "Bonjour,",
                "Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :",
                "Meilleures salutations",
                "Ce message a été envoyé automatiquement par le portail Mitenand du canton de Soleure."
                        + " Veuillez ne pas y répondre.");
        add(
                Language.IT,
                "Buongiorno %s,",
                "Buongiorno,",
                "Se il pulsante non funziona, copi questo indirizzo nel Suo browser:",
                "Cordiali saluti",
                "Questo messaggio è stato inviato automaticamente dal portale Mitenand nel Cantone di"
                        + " Soletta. La preghiamo di non rispondere.");
        add(
                Language.EN,
                "Hello %s,",
                "Hello,",
                "If the button does not work, copy this address into your browser:",
                "Kind regards",
                "This message was sent automatically by the Mitenand portal in the canton of Solothurn."
                        + " Please do not reply to it.");
        add(
                Language.ES,
                "Hola, %s:",
                "Hola:",
                "Si el botón no funciona, copie esta dirección en su navegador:",
                "Saludos cordiales",
                "Este mensaje ha sido enviado automáticamente por el portal Mitenand del cantón de Soleura."
                        + " Por favor, no responda.");
        add(
                Language.PT,
                "Olá %s,",
                "Olá,",
                "Se o botão não funcionar, copie este endereço para o seu navegador:",
                "Com os melhores cumprimentos",
                "Esta mensagem foi enviada automaticamente pelo portal Mitenand do cantão de Soleura. Por"
                        + " favor, não responda.");
        add(
                Language.SQ,
                "Përshëndetje %s,",
                "Përshëndetje,",
                "Nëse butoni nuk funksionon, kopjoni këtë adresë në shfletuesin tuaj:",
                "Me respekt",
                "Ky mesazh u dërgua automatikisht nga portali Mitenand në kantonin e Solothurnit. Ju lutemi"
                        + " mos iu përgjigjni.");
        add(
                Language.TR,
                "Merhaba %s,",
                "Merhaba,",
                "Düğme çalışmazsa bu adresi tarayıcınıza kopyalayın:",
                "Saygılarımızla",
                "Bu mesaj, Solothurn kantonundaki Mitenand portalı tarafından otomatik olarak gönderildi."
                        + " Lütfen yanıtlamayın.");
        add(
                Language.HR,
                "Dobar dan, %s,",
                "Dobar dan,",
                "Ako gumb ne radi, kopirajte ovu adresu u svoj preglednik:",
                "Srdačan pozdrav",
                "Ovu je poruku automatski poslao portal Mitenand u kantonu Solothurn. Molimo ne odgovarajte"
                        + " na nju.");
        add(
                Language.BS,
                "Dobar dan, %s,",
                "Dobar dan,",
                "Ako dugme ne radi, kopirajte ovu adresu u svoj preglednik:",
                "Srdačan pozdrav",
                "Ovu poruku je automatski poslao portal Mitenand u kantonu Solothurn. Molimo ne odgovarajte"
                        + " na nju.");
        add(
                Language.SR,
                "Dobar dan, %s,",
                "Dobar dan,",
                "Ako dugme ne radi, kopirajte ovu adresu u svoj pregledač:",
                "Srdačan pozdrav",
                "Ovu poruku je automatski poslao portal Mitenand u kantonu Solothurn. Molimo ne odgovarajte"
                        + " na nju.");
        add(
                Language.UK,
                "Добрий день, %s!",
                "Добрий день!",
                "Якщо кнопка не працює, скопіюйте цю адресу у свій браузер:",
                "З повагою",
                "Це повідомлення автоматично надіслав портал Mitenand у кантоні Золотурн. Будь ласка, не"
                        + " відповідайте на нього.");
        add(
                Language.RU,
                "Здравствуйте, %s!",
                "Здравствуйте!",
                "Если кнопка не работает, скопируйте этот адрес в свой браузер:",
                "С уважением",
                "Это сообщение автоматически отправлено порталом Mitenand в кантоне Золотурн. Пожалуйста, не"
                        + " отвечайте на него.");
        add(
                Language.PL,
                "Dzień dobry, %s,",
                "Dzień dobry,",
                "Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:",
                "Z poważaniem",
                "Tę wiadomość wysłał automatycznie portal Mitenand w kantonie Solura. Prosimy na nią nie"
                        + " odpowiadać.");
        add(
                Language.AR,
                "مرحبًا %s،",
                "مرحبًا،",
                "إذا لم يعمل الزر، فانسخ هذا العنوان إلى متصفحك:",
                "مع أطيب التحيات",
                "أُرسلت هذه الرسالة تلقائيًا من بوابة Mitenand في كانتون سولوتورن. يُرجى عدم الرد عليها.");
        add(
                Language.FA,
                "سلام %s،",
                "سلام،",
                "اگر دکمه کار نمی‌کند، این نشانی را در مرورگر خود کپی کنید:",
                "با احترام",
                "این پیام به‌طور خودکار از پورتال Mitenand در کانتون سولوتورن فرستاده شده است. لطفاً به آن"
                        + " پاسخ ندهید.");
    }

    private static void add(
            Language language,
            String greetingTo,
            String greeting,
            String buttonHint,
            String closing,
            String footer) {
        ALL.put(
                language,
                new FrameTexts(language.tag(), greetingTo, greeting, buttonHint, closing, footer));
    }

    /** The texts of a language, German where there are none. */
    static FrameTexts of(Language language) {
        var texts = ALL.get(language);
        return texts != null ? texts : GERMAN;
    }
}
