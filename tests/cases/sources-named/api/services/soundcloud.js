export const track = (id) => fetch(`https://api-v2.soundcloud.com/tracks/${id}`);
