// facts: processor
const shortname = "ladder";
const script = document.createElement("script");
script.src = "//" + shortname + ".disqus.com/embed.js"; // fact: processor disqus
