package org.isnad.web;

/**
 * Where a page stands among the pages of a long list.
 *
 * @param number from 1
 * @param previous the page before, or null
 * @param next the page after, or null
 */
record Paging(int number, int pages, Link previous, Link next) {
    /** @param list the list's address, without the page */
    static Paging of(int number, int size, long total, Link list) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        return new Paging(
                number,
                pages,
                number > 1 ? list.with("page", number == 2 ? null : Math.min(number - 1, pages)) : null,
                number < pages ? list.with("page", number + 1) : null);
    }
}
