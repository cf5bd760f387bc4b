@extends('layouts.site')

@section('content')
<h1>{{ $user->name }}</h1>
<!-- Google Analytics was here until 2024. ok: a comment (002:35) -->
@endsection
