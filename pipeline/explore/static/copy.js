"use strict";
// Copies what stands in the element that a button names; shows that it did. Without a script the text can be selected.
for (const button of document.querySelectorAll("button[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copies).textContent;
    const said = button.textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select and copy by hand";
    }
    setTimeout(() => { button.textContent = said; }, 1600);
  });
}
const here = document.getElementById("figure");
if (here) { here.scrollIntoView({ block: "center" }); }
