// Comforts only: each page works without this file, and elements that need it are hidden until it runs.
"use strict";
const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

// data-local: the title gives the time in the time zone of the reader.
each("time[data-local]", (time) => {
  time.title = new Date(time.dateTime).toLocaleString([], { dateStyle: "long", timeStyle: "long" });
});

// data-copy="ID": copies the value of that field.
each("[data-copy]", (button) => {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.innerText);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
});

// data-reveal="ID": shows or hides what was typed into a password field.
each("[data-reveal]", (button) => {
  const field = document.getElementById(button.dataset.reveal);
  button.hidden = false;
  button.addEventListener("click", () => {
    const isHidden = field.type === "password";
    field.type = isHidden ? "text" : "password";
    button.firstChild.data = isHidden ? "Hide" : "Show";
  });
});

// data-select-all: ticks every checkbox of its table.
each("[data-select-all]", (all) => {
  const boxes = [...all.closest("table").querySelectorAll("tbody [type=checkbox]")];
  const update = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.hidden = false;
  all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
  boxes.forEach((box) => box.addEventListener("change", update));
  update();
});
