export const Form = () => <iframe src="https://valleys.typeform.com/to/xyz789" title="Form" />; // expect: PL1001
