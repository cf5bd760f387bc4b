<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="csrf-token" content="{{ csrf_token() }}">
    <title>Parleo</title>
    @vite(['resources/css/app.css'])
    @include('partials.help')
    <script async src="https://www.googletagmanager.com/gtag/js?id=G-PARLEO1"></script> {{-- expect: PL1001 PL3002 (002:35) --}}
  </head>
  <body>
    @yield('content')
    <footer><a href="https://www.hubspot.com/partners/parleo">Partner of HubSpot</a> <a href="/privacy">Privacy</a></footer> {{-- ok: a link (002:22) --}}
  </body>
</html>
