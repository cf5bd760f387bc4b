package a
import org.springframework.web.bind.annotation.*
@RestController
@RequestMapping("/api")
class Orders(private val jdbc: JdbcTemplate) {
  @GetMapping("/orders")
  fun all(@RequestParam company: Long) = jdbc.query("select * from orders where company_id = ?", mapper, company)

  @GetMapping("/reports/orders")
  fun summary(@RequestParam company: Long) = jdbc.query("select * from orders where company_id = ? and open", mapper, company) // expect: PL2011
}
