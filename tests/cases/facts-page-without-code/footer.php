<!-- facts: processor -->
<footer>
  <script src="https://js.stripe.com/v3/"></script> <!-- fact: processor stripe -->
</footer>
