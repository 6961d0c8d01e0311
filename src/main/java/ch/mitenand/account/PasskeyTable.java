package ch.mitenand.account;

import ch.mitenand.account.SecondFactorDesk.Passkey;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/**
 * The passkeys of the accounts, in the table of Spring Security. Who owns them are the accounts
 * themselves: the number that a passkey carries is that of the account, and says nothing else.
 */
@Repository
class PasskeyTable implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;
    private final UserCredentialRepository credentials;

    PasskeyTable(Accounts accounts, JdbcOperations jdbc) {
        this.accounts = accounts;
        this.credentials = new JdbcUserCredentialRepository(jdbc);
    }

    UserCredentialRepository credentials() {
        return credentials;
    }

    List<Passkey> of(UUID account) {
        return credentials.findByUserId(number(account)).stream()
                .map(c ->
                        new Passkey(
                                c.getCredentialId().toBase64UrlString(),
                                c.getLabel(),
                                c.getCreated(),
                                c.getLastUsed()))
                .sorted(Comparator.comparing(Passkey::created).thenComparing(Passkey::id))
                .toList();
    }

    /** Removes a passkey if it belongs to the account. */
    void remove(UUID account, String id) {
        credentials.findByUserId(number(account)).stream()
                .map(c -> c.getCredentialId())
                .filter(credential -> credential.toBase64UrlString().equals(id))
                .forEach(credentials::delete);
    }

    /** The number of an account as passkeys carry it. */
    static Bytes number(UUID account) {
        return new Bytes(SecondFactorCipher.bytes(account));
    }

    /** The account of a number; empty when it has another length. */
    static Optional<UUID> account(Bytes number) {
        byte[] bytes = number.getBytes();
        if (bytes.length != 16) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes number) {
        return account(number).flatMap(this::owner).orElse(null);
    }

    /** Finds by the number of the account, which here is the name. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return owner(UUID.fromString(account)).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are not made by passkeys");
    }

    @Override
    public void delete(Bytes number) {
        throw new UnsupportedOperationException("accounts are not removed by passkeys");
    }

    private Optional<PublicKeyCredentialUserEntity> owner(UUID id) {
        return accounts.byId(id)
                .filter(account -> account.email() != null)
                .map(account ->
                        ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(number(id))
                                .name(account.person().email())
                                .displayName(account.displayName())
                                .build());
    }
}
