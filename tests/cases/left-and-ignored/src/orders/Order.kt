package shop.orders

@Entity
class Order(@Id val id: Long, @Column(nullable = false) val tenantId: Long)

interface OrderRepository : JpaRepository<Order, Long>

class Orders(private val orders: OrderRepository) {
  fun one(id: Long, tenantId: Long): Order = orders.findById(id).orElseThrow() // expect: PL6010
  fun mine(id: Long, tenantId: Long): Order? = orders.findByIdAndTenantId(id, tenantId) // ok
  fun open(id: Long, tenantId: Long): Order { guard.assertTenant(id, tenantId); return orders.findById(id).orElseThrow() } // ok
}
