// What every page does beyond its links: the theme, and completions while a query is written.
import "./completion.js";
import "./article.js";
import "./correct.js";
import "./people.js";

const root = document.documentElement;
const button = document.getElementById("theme");
const dark = matchMedia("(prefers-color-scheme: dark)");

button.hidden = false;
button.addEventListener("click", () => {
    const isDark = (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
    root.dataset.theme = isDark ? "light" : "dark";
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
});

addEventListener("keydown", event => {
    const isTyping = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        document.getElementById("q").focus();
    }
});
