package org.isnad.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Years in one of the highest offices of a state, both inclusive, as the roles of {@code persons.tsv} tell them:
 * {@code President of the United States 2009-2017}.
 */
record Tenure(Office office, int from, int until) implements Serializable {
    private static final int YEAR = 4;

    /** An office that one person at a time holds in a state, and how roles call it. */
    enum Office {
        PRESIDENT("President"),
        PREMIER("Prime Minister", "Chancellor of Germany", "Chancellor of Austria"),
        MONARCH("King", "Queen", "Emir", "Sultan"),
        HEIR("Crown Prince"),
        LEADER("leader", "Supreme Leader"),
        FOREIGN("Foreign Minister", "Foreign Secretary", "Secretary of State"),
        DEFENCE("Defence Minister", "Defense Minister", "Defence Secretary", "Secretary of Defense");

        private final String[] names;

        Office(String... names) {
            this.names = names;
        }

        /** What a role says after the name of the office, or null where it is another role. */
        private String after(String role) {
            String plain = role.startsWith("interim ") ? role.substring("interim ".length()) : role;
            for (String name : names) {
                if (plain.startsWith(name)) {
                    return name.startsWith("Chancellor")
                            ? plain.substring("Chancellor".length())
                            : plain.substring(name.length());
                }
            }
            return null;
        }
    }

    /** The tenures that a role tells, in a country by its English name. */
    static List<Tenure> of(String role, String country) {
        List<Tenure> tenures = new ArrayList<>();
        Office last = null;
        for (String part : role.replace(" and ", ",").replace(';', ',').split(",")) {
            String told = part.strip();
            last = startsWithYear(told) ? last : office(told, country);
            int first = last == null ? 0 : year(told, 0);
            if (first > 0) {
                int dash = told.indexOf(String.valueOf(first)) + YEAR;
                boolean goesOn = told.contains("since ") || told.endsWith("-");
                int end = goesOn ? Integer.MAX_VALUE : year(told, dash);
                tenures.add(new Tenure(last, first, end == 0 ? first : end));
            }
        }
        return List.copyOf(tenures);
    }

    private static Office office(String role, String country) {
        for (Office office : Office.values()) {
            String after = office.after(role);
            if (after != null) {
                return after.isBlank() || startsWithYear(after.strip()) || isOf(country, after) ? office : null;
            }
        }
        return null;
    }

    /** {@code of the United States 2009-2017}, {@code of the UK}. */
    private static boolean isOf(String country, String after) {
        return country != null
                && (after.startsWith(" of " + country)
                        || after.startsWith(" of the " + country)
                        || country.equals("Palestine") && after.startsWith(" of the Palestinian Authority")
                        || country.equals("United States") && after.startsWith(" of the USA")
                        || country.equals("United Kingdom") && after.startsWith(" of the UK"));
    }

    private static boolean startsWithYear(String text) {
        return text.startsWith("since ") || year(text, 0) > 0 && Character.isDigit(text.charAt(0));
    }

    /** The first year told from a place on, or 0. */
    private static int year(String text, int from) {
        for (int at = from; at + YEAR <= text.length(); at++) {
            if (text.chars().skip(at).limit(YEAR).allMatch(Character::isDigit)) {
                return Integer.parseInt(text, at, at + YEAR, 10);
            }
        }
        return 0;
    }

    boolean covers(int year) {
        return from <= year && year <= until;
    }
}
