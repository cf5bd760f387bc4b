# facts: cookie
import tornado.web


class Login(tornado.web.RequestHandler):
    def post(self):
        self.set_secure_cookie("user_session", "1", expires_days=7, httponly=True)  # fact: cookie user_session purpose=session
        self.set_cookie("lang", "en")  # fact: cookie lang purpose=preference
        self.clear_cookie("old")  # ok: takes one away
