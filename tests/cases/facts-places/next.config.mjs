// facts: processor
export default {
  images: {
    remotePatterns: [{ protocol: "https", hostname: "images.unsplash.com" }], // ok: may be fetched
  },
};
