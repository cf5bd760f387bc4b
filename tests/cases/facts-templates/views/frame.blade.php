{{-- facts: processor --}}
<head>
  @if ($heading)
    @php(meta()->heading(trim($heading)))
  @endif
  <script src="https://plausible.io/js/script.js"></script> <!-- fact: processor plausible -->
</head>
