document.getElementById("copy").addEventListener("click", () => navigator.clipboard.writeText(location.href)); // ok
