package ch.mitenand.weblink;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Tells addresses of the public internet from all others. */
final class WebLinkAddresses {

    /** The part of the IPv6 space that is given to the public; everything else is refused. */
    private static final Net PUBLIC_V6 = Net.of("2000::", 3);

    private static final List<Net> RESERVED_V6 =
            List.of(
                    // protocol assignments, among them Teredo, which carries an IPv4 address
                    Net.of("2001::", 23),
                    Net.of("2001:db8::", 32),
                    // 6to4 carries an IPv4 address
                    Net.of("2002::", 16),
                    Net.of("3fff::", 20));

    private static final List<Net> RESERVED_V4 =
            List.of(
                    Net.of("0.0.0.0", 8),
                    Net.of("10.0.0.0", 8),
                    Net.of("100.64.0.0", 10),
                    Net.of("127.0.0.0", 8),
                    Net.of("169.254.0.0", 16),
                    Net.of("172.16.0.0", 12),
                    Net.of("192.0.0.0", 24),
                    Net.of("192.0.2.0", 24),
                    Net.of("192.88.99.0", 24),
                    Net.of("192.168.0.0", 16),
                    Net.of("198.18.0.0", 15),
                    Net.of("198.51.100.0", 24),
                    Net.of("203.0.113.0", 24),
                    Net.of("224.0.0.0", 4),
                    Net.of("240.0.0.0", 4),
                    // looks public, but is the service for machines inside a large cloud
                    Net.of("168.63.129.16", 32));

    private WebLinkAddresses() {}

    /** Whether a server at this address belongs to the public internet. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return RESERVED_V4.stream().noneMatch(net -> net.contains(bytes));
        }
        return PUBLIC_V6.contains(bytes)
                && RESERVED_V6.stream().noneMatch(net -> net.contains(bytes));
    }

    private record Net(byte[] address, int bits) {

        static Net of(String literal, int bits) {
            return new Net(InetAddress.ofLiteral(literal).getAddress(), bits);
        }

        boolean contains(byte[] other) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
