namespace ProductBalance.Domain.Access;

/// <summary>The table of who may do what, as data. A permission has the least role and the least scope that allow it.</summary>
public static class AccessTable
{
    private static readonly Dictionary<Permission, (Role Role, TokenScope Scope)> Least = new()
    {
        [Permission.Read] = (Role.Viewer, TokenScope.Read),
        [Permission.Comment] = (Role.Viewer, TokenScope.Submit),
        [Permission.CreateItem] = (Role.Engineer, TokenScope.Submit),
        [Permission.Report] = (Role.Engineer, TokenScope.Submit),
        [Permission.EditOwn] = (Role.Engineer, TokenScope.Write),
        [Permission.EditAny] = (Role.ProductManager, TokenScope.Write),
        [Permission.Confirm] = (Role.ProductManager, TokenScope.Write),
        [Permission.Override] = (Role.ProductManager, TokenScope.Write),
        [Permission.Plan] = (Role.ProductManager, TokenScope.Write),
        [Permission.Publish] = (Role.ProductManager, TokenScope.Write),
        [Permission.SeeRates] = (Role.ProductManager, TokenScope.Read),
        [Permission.Import] = (Role.ProductManager, TokenScope.Write),
        [Permission.Configure] = (Role.ProductManager, TokenScope.Write),
    };

    /// <summary>Whether an actor with a role may do it. Administrators may do everything that their scope allows.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="role">Their role in the product; null where they are no member.</param>
    /// <param name="permission">What for.</param>
    public static bool Allows(Actor actor, Role? role, Permission permission)
    {
        if (permission == Permission.Administer)
        {
            return actor.IsAdministrator && actor.Scope is null or TokenScope.Write;
        }

        var (leastRole, leastScope) = Least[permission];
        var inScope = actor.Scope is null || actor.Scope >= leastScope;
        return inScope && (actor.IsAdministrator || role >= leastRole);
    }
}
