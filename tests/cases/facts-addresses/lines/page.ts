// facts: processor
export const page = (title: string) => `<!doctype html>
<title>${title}</title>
<link rel="icon" href="/favicon.svg">
<link href="https://fonts.googleapis.com/css2?family=Inter" rel="stylesheet"> ${ /* fact: processor google-fonts */ "" }
<a href="https://www.youtube.com/@ladder">films</a>`;
