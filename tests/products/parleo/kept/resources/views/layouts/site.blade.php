<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="csrf-token" content="{{ csrf_token() }}">
    <title>Parleo</title>
    @vite(['resources/css/app.css'])
  </head>
  <body>
    @yield('content')
    <footer><a href="https://www.hubspot.com/partners/parleo">Partner of HubSpot</a> <a href="/privacy">Privacy</a></footer> {{-- ok: a link (002:22) --}}
  </body>
</html>
