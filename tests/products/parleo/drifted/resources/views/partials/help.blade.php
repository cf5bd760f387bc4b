<script>
  (function () {
    var s = document.createElement('script');
    s.src = 'https://widget.intercom.io/widget/p4rl30'; {{-- expect: PL1001 (002:22) --}}
    document.head.appendChild(s);
  })();
</script>
