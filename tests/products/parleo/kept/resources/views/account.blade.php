@extends('layouts.site')

@section('content')
<h1>{{ $user->name }}</h1>
<form method="post" action="/account">@csrf @method('delete') <button>Delete account</button></form>
<a href="/account/export">Export your data</a>
<form method="post" action="/account/consent/withdraw">@csrf <button>Withdraw consent</button></form>
<!-- Google Analytics was here until 2024. ok: a comment (002:35) -->
@endsection
