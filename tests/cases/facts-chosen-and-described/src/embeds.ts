// facts: processor weak
export const oembedUrls = (page: string) => ({
  youtube: `https://www.youtube.com/oembed?url=${page}`, // fact: processor youtube
  vimeo: `https://vimeo.com/api/oembed.json?url=${page}`, // fact: processor vimeo
});
