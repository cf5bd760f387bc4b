// facts: data_flow
namespace Boats.Own;

public class ProductService
{
    public void Remember(string who) { }
}
