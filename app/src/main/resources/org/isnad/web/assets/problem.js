// What the API did not like, in the page's language.
export function problem(given) {
    return document.documentElement.lang === "ar" ? given.arabic : given.detail;
}
