"use client";

export default function CookiePolicy() {
  const decline = () => {
    localStorage.setItem("consent", "declined");
    alert("Only essential cookies will be used."); // said to whoever declines, no sentence of the policy
  };
  return (
    <main>
      <h1>Cookie policy</h1>
      <p>We use analytics cookies to measure visits with Google Analytics.</p>
      <button onClick={decline}>Decline</button>
    </main>
  );
}
