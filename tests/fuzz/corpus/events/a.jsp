(<%@ page import="com.stripe.A" %>
<% Cookie c = new Cookie("sid", "1"); %>
<p><%= user.getEmail() %> ${a.b}</p><%-- c --%>
