export const video = (id) => fetch(`https://api.vimeo.com/videos/${id}`);
