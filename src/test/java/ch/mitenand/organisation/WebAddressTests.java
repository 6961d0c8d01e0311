package ch.mitenand.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://www.verein.example.ch, https://www.verein.example.ch",
        "verein.example.ch, https://verein.example.ch",
        "HTTP://Verein.example.CH/Kurse?x=1, http://verein.example.ch/Kurse?x=1",
        "https://verein.example.ch:443/a, https://verein.example.ch/a",
        "verein.example.ch:80, https://verein.example.ch",
        "https://zürich.example.ch/, https://xn--zrich-kva.example.ch/"
    })
    void keepsPublicAddresses(String typed, String kept) {
        assertThat(WebAddress.read(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "verein",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://verein.example.ch",
                "https://name:wort@verein.example.ch",
                "https://verein.example.ch@boese.example.com",
                "https://localhost",
                "http://127.0.0.1/",
                "http://0x7f.1",
                "http://2130706433",
                "http://[::1]/",
                "http://10.0.0.5",
                "https://drucker.local",
                "https://server.intern",
                "https://verein.example.ch:8080",
                "https://verein.example.ch\\@boese.example.com",
                "https://",
                "https:///pfad",
                "https://ver ein.ch"
            })
    void refusesCredentialsAndInternalHosts(String typed) {
        assertThat(WebAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.verein.example.ch/de, verein.example.ch",
        "http://verein.example.ch, verein.example.ch",
        "https://www.facebook.com/VereinA/, facebook.com/vereina"
    })
    void comparesBySite(String address, String site) {
        assertThat(WebAddress.site(address)).isEqualTo(site);
    }
}
