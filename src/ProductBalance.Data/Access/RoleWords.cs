using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>Roles as people read them.</summary>
public static class RoleWords
{
    public static string Of(Role role) =>
        role switch
        {
            Role.ProductManager => "product manager",
            Role.Engineer => "engineer",
            _ => "viewer",
        };
}
