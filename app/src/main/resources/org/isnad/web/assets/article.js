// An article: a click on its words, or the keyboard, tells the record that was read from them.
const text = document.querySelector(".text[data-records]");

if (text) {
    const panel = document.getElementById("record");
    const links = () => [...document.querySelectorAll(".records a[data-id]")];
    const isShown = id => {
        const layer = document.getElementById("layer-" + id[0]);
        return !layer || layer.checked;
    };

    // The record asked for last, which may still be on its way.
    let wanted = panel.querySelector("[data-id]")?.dataset.id;
    const inAddress = () => new URL(location.href).searchParams.get("record");

    function mark(id) {
        text.querySelectorAll("mark").forEach(piece =>
            piece.classList.toggle("chosen", piece.dataset.r.split(" ").includes(id)));
        links().forEach(link => {
            if (link.dataset.id === id) {
                link.setAttribute("aria-current", "true");
                link.closest("details").open = true;
                link.scrollIntoView({ block: "nearest" });
            } else {
                link.removeAttribute("aria-current");
            }
        });
    }

    // An offprint has all its records with it; others are asked for.
    async function told(id) {
        const kept = document.getElementById("record-" + id);
        if (kept) {
            return kept.content.cloneNode(true);
        }
        const answer = await fetch(text.dataset.records + "/record?record=" + encodeURIComponent(id));
        return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").body : null;
    }

    async function choose(id, remember = true) {
        wanted = id;
        const record = await told(id);
        if (!record || wanted !== id) {
            return;
        }
        panel.replaceChildren(...record.children);
        mark(id);
        if (remember && text.dataset.records) {
            const url = new URL(location.href);
            url.searchParams.set("record", id);
            history.pushState(null, "", url);
        }
        panel.dispatchEvent(new CustomEvent("record", { bubbles: true, detail: id }));
    }

    // The shortest record under the words first; clicking again goes on to the next that holds them.
    text.addEventListener("click", event => {
        const piece = event.target.closest("mark");
        if (!piece || String(getSelection())) {
            return;
        }
        const ids = piece.dataset.r.split(" ").filter(isShown);
        if (ids.length > 0) {
            choose(ids[(ids.indexOf(wanted) + 1) % ids.length]);
        }
    });

    document.querySelector(".records").addEventListener("click", event => {
        const link = event.target.closest("a[data-id]");
        if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            choose(link.dataset.id);
        }
    });

    // On a phone the record lies over the text.
    panel.addEventListener("click", event => {
        if (event.target.closest("[data-close]")) {
            wanted = null;
            panel.replaceChildren();
            mark(null);
        }
    });

    function step(by) {
        const all = links().filter(link => isShown(link.dataset.id));
        if (all.length === 0) {
            return;
        }
        const now = all.findIndex(link => link.dataset.id === wanted);
        const next = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length];
        choose(next.dataset.id);
        text.querySelector(`mark[data-r~="${next.dataset.id}"]`)?.scrollIntoView({ block: "center" });
    }

    addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select")) {
            return;
        }
        // By the place of the key, so that it works on an Arabic keyboard, too.
        if (event.code === "KeyJ" || event.code === "KeyK") {
            event.preventDefault();
            step(event.code === "KeyJ" ? 1 : -1);
        }
    });

    addEventListener("popstate", () => {
        const id = inAddress();
        if (id) {
            choose(id, false);
        } else if (panel.querySelector(".record")) {
            location.reload();
        }
    });

    const first = text.querySelector("mark.chosen");
    first?.scrollIntoView({ block: "center" });
    document.querySelector(".records a[aria-current]")?.closest("details").setAttribute("open", "");
}
