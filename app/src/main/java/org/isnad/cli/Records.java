package org.isnad.cli;

import org.isnad.archive.Archive;
import org.isnad.archive.Stored;

/** Articles and records by their stable names, such as {@code 45d52530xb0q#s3}. */
final class Records {
    private Records() {}

    /** The article of a name, which may be a record's. */
    static Stored article(Archive archive, String name) {
        int sign = name.indexOf('#');
        String ident = sign < 0 ? name : name.substring(0, sign);
        return archive.article(ident)
                .orElseThrow(() -> new Refused("there is no article '" + Answer.plain(ident)
                        + "'; 'isnad search' shows stable names in brackets"));
    }

    /** The record's own id, or null where the name is an article's. */
    static String id(String name) {
        int sign = name.indexOf('#');
        return sign < 0 ? null : name.substring(sign + 1);
    }

    static String required(String id) {
        if (id == null) {
            throw new Refused("name a record, as ARTICLE#s3; 'isnad explain' and 'isnad search' show them");
        }
        return id;
    }
}
