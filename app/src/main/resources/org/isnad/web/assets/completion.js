// Completions under the search field: a combobox after the ARIA Authoring Practices.
const input = document.getElementById("q");
const list = document.createElement("ul");
const WAIT = 120;
let timer;
let asked = 0;

list.id = "q-completions";
list.className = "completions";
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", input.getAttribute("placeholder"));
list.hidden = true;
input.after(list);
input.setAttribute("role", "combobox");
input.setAttribute("aria-autocomplete", "list");
input.setAttribute("aria-expanded", "false");
input.setAttribute("aria-controls", list.id);

function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
}

function show(completions) {
    list.replaceChildren(...completions.map((text, i) => {
        const item = document.createElement("li");
        item.id = `q-completion-${i}`;
        item.setAttribute("role", "option");
        item.dir = "auto";
        item.textContent = text;
        item.addEventListener("mousedown", event => {
            event.preventDefault();
            take(item);
        });
        return item;
    }));
    list.hidden = completions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
}

function take(item) {
    const text = item.textContent;
    input.value = text.endsWith(":") ? text : text + " ";
    close();
    input.focus();
    if (text.endsWith(":")) {
        ask();
    }
}

async function ask() {
    const mine = ++asked;
    const answer = await fetch("/complete?q=" + encodeURIComponent(input.value));
    const completions = answer.ok ? await answer.json() : [];
    if (mine === asked && document.activeElement === input) {
        show(completions);
    }
}

function move(step) {
    const items = [...list.children];
    const now = items.findIndex(item => item.getAttribute("aria-selected") === "true");
    const next = now < 0 ? (step > 0 ? 0 : items.length - 1) : (now + step + items.length) % items.length;
    items.forEach((item, i) => item.setAttribute("aria-selected", String(i === next)));
    items[next].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[next].id);
}

input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
});
input.addEventListener("blur", close);
input.addEventListener("keydown", event => {
    const chosen = list.querySelector("[aria-selected=true]");
    if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
    } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
    } else if (!list.hidden && chosen && (event.key === "Enter" || event.key === "Tab")) {
        event.preventDefault();
        take(chosen);
    }
});
