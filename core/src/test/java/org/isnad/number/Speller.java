package org.isnad.number;

import java.util.ArrayList;
import java.util.List;

/** Spells a number out in Arabic words, in one gender, case and spelling of "hundred". */
record Speller(boolean feminine, boolean nominative, String hundred) {
    private static final String[] THREE_TO_TEN = {"ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"};
    private static final String[] TENS = {"عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};

    static List<Speller> all() {
        List<Speller> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(new Speller((i & 1) != 0, (i & 2) != 0, (i & 4) != 0 ? "مئة" : "مائة"));
        }
        return all;
    }

    String spell(long n) {
        List<String> parts = new ArrayList<>();
        scale(n / 1_000_000, parts, "مليون", "ملايين", "مليونا");
        scale(n / 1000 % 1000, parts, "ألف", "آلاف", "ألفا");
        if (n % 1000 > 0) {
            parts.add(hundreds((int) (n % 1000), feminine));
        }
        return String.join(" و", parts);
    }

    private void scale(long count, List<String> parts, String one, String few, String many) {
        if (count == 1) {
            parts.add(one);
        } else if (count == 2) {
            parts.add(one + (nominative ? "ان" : "ين"));
        } else if (count > 2) {
            long last = count % 100;
            parts.add(hundreds((int) count, false) + " " + (last == 0 ? one : last >= 3 && last <= 10 ? few : many));
        }
    }

    private String hundreds(int n, boolean female) {
        List<String> parts = new ArrayList<>();
        if (n >= 300) {
            parts.add(TENS[n / 100 - 2].replace("عشر", "") + hundred);
        } else if (n >= 200) {
            parts.add(hundred.replace("ة", nominative ? "تان" : "تين"));
        } else if (n >= 100) {
            parts.add(hundred);
        }
        if (n % 100 > 0) {
            parts.add(tens(n % 100, female));
        }
        return String.join(" و", parts);
    }

    private String tens(int n, boolean female) {
        if (n <= 10) {
            return unit(n, female);
        }
        if (n < 20) {
            return teen(n - 10, female);
        }
        String tens = TENS[n / 10 - 2] + (nominative ? "ون" : "ين");
        return n % 10 == 0 ? tens : unit(n % 10, female) + " و" + tens;
    }

    private String teen(int n, boolean female) {
        String ten = female ? " عشرة" : " عشر";
        return switch (n) {
            case 1 -> (female ? "إحدى" : "أحد") + ten;
            case 2 -> (female ? "اثنت" : "اثن") + (nominative ? "ا" : "ي") + ten;
            default -> unit(n, female) + ten;
        };
    }

    private String unit(int n, boolean female) {
        return switch (n) {
            case 1 -> female ? "واحدة" : "واحد";
            case 2 -> (female ? "اثنت" : "اثن") + (nominative ? "ان" : "ين");
            default -> THREE_TO_TEN[n - 3] + (female ? "" : "ة");
        };
    }
}
