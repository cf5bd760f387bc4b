export const start = () => fetch("/api/start");
