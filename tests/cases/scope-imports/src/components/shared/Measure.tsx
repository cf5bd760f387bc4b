export const Measure = () => <script async src="https://www.googletagmanager.com/gtag/js?id=G-1234567891" />; // expect: PL3002
