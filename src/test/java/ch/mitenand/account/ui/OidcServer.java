package ch.mitenand.account.ui;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** A tiny server of OpenID Connect that says about everybody what it was told to. */
final class OidcServer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private volatile Map<String, Object> claims = Map.of();
    private volatile String nonce = "";

    OidcServer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("eins").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        answer("/.well-known/openid-configuration", this::configuration);
        answer("/jwks", () -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What the next token says. */
    void tells(Map<String, Object> about, String withNonce) {
        claims = about;
        nonce = withNonce;
    }

    private interface Answer {
        String text() throws JOSEException;
    }

    private void answer(String path, Answer answer) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    } catch (JOSEException e) {
                        throw new IOException(e);
                    }
                });
    }

    private String configuration() {
        return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/jwks", "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
                .formatted(issuer());
    }

    private String token() throws JOSEException {
        var now = Instant.now();
        var token =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject("nummer-7")
                        .audience("portal")
                        .issueTime(java.util.Date.from(now))
                        .expirationTime(java.util.Date.from(now.plusSeconds(60)))
                        .claim("nonce", nonce);
        claims.forEach(token::claim);
        var jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        token.build());
        jwt.sign(new RSASSASigner(key));
        return """
        {"access_token": "egal", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
        """
                .formatted(jwt.serialize());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
