// Who is who: two identities are one, or a spelling is somebody else's.
import { problem } from "./problem.js";

const page = document.querySelector("[data-actor]");

if (page) {
    const told = document.getElementById("told");
    const other = document.getElementById("other");
    const list = document.getElementById("others");

    async function post(address, body) {
        const answer = await fetch(address, {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ actor: page.dataset.actor, by: localStorage.getItem("isnad-by") || null, ...body }),
        });
        if (answer.ok) {
            location.reload();
        } else {
            told.textContent = problem(await answer.json());
        }
    }

    page.querySelectorAll("[hidden]").forEach(part => {
        part.hidden = false;
    });

    let timer;
    other.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(async () => {
            if (other.value.includes(":") || other.value.trim().length < 2) {
                return;
            }
            const answer = await fetch("/api/v1/people?limit=10&name=" + encodeURIComponent(other.value));
            const found = answer.ok ? (await answer.json()).items : [];
            list.replaceChildren(...found.map(one => {
                const option = document.createElement("option");
                option.value = one.actor ?? one.ident;
                option.label = one.name;
                return option;
            }));
        }, 150);
    });

    document.getElementById("merging").addEventListener("submit", event => {
        event.preventDefault();
        post("/api/v1/merges", { other: other.value.trim() });
    });

    page.addEventListener("click", event => {
        const spelling = event.target.dataset.split;
        if (spelling) {
            post("/api/v1/splits", { spelling });
        }
    });
}
