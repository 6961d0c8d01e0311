package ch.mitenand.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Style sheets, scripts and images; their addresses carry a hash of the content, so that browsers
 * keep them for good.
 */
@Component
class Assets implements WebMvcConfigurer {

    private static final String FOLDER = "META-INF/resources/";
    private static final String[] FOLDERS = {"styles", "scripts", "images"};

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file such as {@code styles/portal.css}. */
    String address(String file) {
        return addresses.computeIfAbsent(file, f -> "/" + f + "?v=" + hash(content(f)));
    }

    /** Whether there is a static file at this path. */
    static boolean isFile(String path) {
        return path.contains(".")
                && !path.contains("..")
                && new ClassPathResource(FOLDER + path).exists();
    }

    /** The first characters of a hash, enough to tell versions apart. */
    static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : FOLDERS) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/" + FOLDER + folder + "/")
                    .setCacheControl(
                            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        }
    }

    private static byte[] content(String file) {
        try {
            return new ClassPathResource(FOLDER + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
