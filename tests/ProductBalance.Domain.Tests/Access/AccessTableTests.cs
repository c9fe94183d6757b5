using ProductBalance.Domain.Access;

namespace ProductBalance.Domain.Tests.Access;

/// <summary>The table of the architecture, written out by hand: who may do what, and what each scope of a token leaves.</summary>
public sealed class AccessTableTests
{
    // Letters of the roles that may: Viewer, Engineer, ProductManager; then of the scopes that allow it: read, submit, write.
    private static readonly Dictionary<Permission, (string Roles, string Scopes)> Table = new()
    {
        [Permission.Read] = ("VEP", "rsw"),
        [Permission.Comment] = ("VEP", "sw"),
        [Permission.CreateItem] = ("EP", "sw"),
        [Permission.Report] = ("EP", "sw"),
        [Permission.EditOwn] = ("EP", "w"),
        [Permission.EditAny] = ("P", "w"),
        [Permission.Confirm] = ("P", "w"),
        [Permission.Override] = ("P", "w"),
        [Permission.Plan] = ("P", "w"),
        [Permission.Publish] = ("P", "w"),
        [Permission.SeeRates] = ("P", "rsw"),
        [Permission.Import] = ("P", "w"),
        [Permission.Configure] = ("P", "w"),
        [Permission.Administer] = ("", "w"),
    };

    private static readonly Dictionary<Role, char> Roles = new()
    {
        [Role.Viewer] = 'V',
        [Role.Engineer] = 'E',
        [Role.ProductManager] = 'P',
    };

    private static readonly Dictionary<TokenScope, char> Scopes = new()
    {
        [TokenScope.Read] = 'r',
        [TokenScope.Submit] = 's',
        [TokenScope.Write] = 'w',
    };

    public static TheoryData<Permission> Permissions() => [.. Enum.GetValues<Permission>()];

    [Theory]
    [MemberData(nameof(Permissions))]
    public void Allows_SignedInPeople_ByTheirRole(Permission permission) =>
        Assert.All(
            Roles,
            role =>
                Assert.Equal(
                    Table[permission].Roles.Contains(role.Value),
                    AccessTable.Allows(Person(), role.Key, permission)
                )
        );

    [Theory]
    [MemberData(nameof(Permissions))]
    public void Allows_Tokens_ByRoleAndScope(Permission permission) =>
        Assert.All(
            from role in Roles
            from scope in Scopes
            select (role, scope),
            pair =>
                Assert.Equal(
                    Table[permission].Roles.Contains(pair.role.Value)
                        && Table[permission].Scopes.Contains(pair.scope.Value),
                    AccessTable.Allows(Person(scope: pair.scope.Key), pair.role.Key, permission)
                )
        );

    [Theory]
    [MemberData(nameof(Permissions))]
    public void Allows_Administrators_EverythingThatTheirScopeAllows(Permission permission)
    {
        Assert.True(AccessTable.Allows(Person(isAdministrator: true), role: null, permission));
        Assert.All(
            Scopes,
            scope =>
                Assert.Equal(
                    Table[permission].Scopes.Contains(scope.Value),
                    AccessTable.Allows(Person(isAdministrator: true, scope.Key), role: null, permission)
                )
        );
    }

    [Theory]
    [MemberData(nameof(Permissions))]
    public void Allows_Strangers_Nothing(Permission permission) =>
        Assert.False(AccessTable.Allows(Person(), role: null, permission));

    private static Actor Person(bool isAdministrator = false, TokenScope? scope = null) =>
        new(Guid.Empty, "Somebody", isAdministrator, scope, Via: "test");
}
