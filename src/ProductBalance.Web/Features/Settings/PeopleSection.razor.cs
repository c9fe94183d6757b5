using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>Who is in the teams, and when they are away.</summary>
public sealed partial class PeopleSection(TeamStore teams, TeamPersonStore people, MemberStore members)
{
    private IReadOnlyList<TeamView>? _teams;
    private IReadOnlyList<TeamPerson> _people = [];
    private IReadOnlyList<Member> _members = [];

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [CascadingParameter]
    public required Standing Standing { get; set; }

    [CascadingParameter]
    public required SettingsRevision Revision { get; set; }

    private bool Manages => Standing.Allows(Permission.Configure);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _people = await people.ListAsync(Actor, Product.Id, CancellationToken.None);
        _members = await members.ListAsync(Actor, Product.Id, CancellationToken.None);
        _teams = await teams.ListAsync(Actor, Product.Id, CancellationToken.None);
    }
}
