package ch.mitenand.care;

/**
 * Whose account it is: of a volunteer, or of a pool.
 *
 * @param holder 2 to 70 characters
 * @param house number of the house, may be empty
 * @param country CH or LI
 */
public record Payee(
        Iban iban,
        String holder,
        String street,
        String house,
        String postalCode,
        String town,
        String country) {}
