using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>Who is what in the product. Everybody may look; product managers change it.</summary>
public sealed partial class MembersSection(
    MemberStore store,
    AccountStore accounts,
    TeamStore teams,
    Attempts attempts,
    Confirmation confirmation
)
{
    private IReadOnlyList<Member>? _members;

    private IReadOnlyList<TeamView> _teams = [];

    private PersonFields _person = new();

    private int _added;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [CascadingParameter]
    public required Standing Standing { get; set; }

    [CascadingParameter]
    public required SettingsRevision Revision { get; set; }

    private bool Manages => Standing.Allows(Permission.Configure);

    private string FormName => PageUrls.Settings(Product.Slug, "members");

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _teams = await teams.ListAsync(Actor, Product.Id, CancellationToken.None);
        _members = await store.ListAsync(Actor, Product.Id, CancellationToken.None);
    }

    private Task AddAsync() =>
        store.AddAsync(
            Actor,
            Product.Id,
            new MemberInput(_person.Name, _person.Role, _person.TeamId),
            CancellationToken.None
        );

    private Task StartNextAsync()
    {
        (_person, _added) = (new PersonFields(), _added + 1);
        return LoadAsync();
    }

    private Task AssignAsync(Member member, Role role, TeamId? teamId) =>
        ChangeAsync(() =>
            store.AssignAsync(Actor, Product.Id, member.UserId, role, teamId, member.Version, CancellationToken.None)
        );

    private async Task RemoveAsync(Member member)
    {
        var consequence = "They see the product no longer; what they wrote stays.";
        if (await confirmation.AskAsync($"Remove {member.DisplayName}?", consequence, "Remove"))
        {
            await ChangeAsync(() => store.RemoveAsync(Actor, Product.Id, member.UserId, CancellationToken.None));
        }
    }

    private async Task SwitchAsync(Member member)
    {
        if (member.IsDisabled)
        {
            await ChangeAsync(() => accounts.EnableAsync(Actor, member.UserId, CancellationToken.None));
            return;
        }

        var consequence = "Their sessions end within ten seconds, in every product. You can enable the account again.";
        if (await confirmation.AskAsync($"Disable the account of {member.DisplayName}?", consequence, "Disable"))
        {
            await ChangeAsync(() => accounts.DisableAsync(Actor, member.UserId, CancellationToken.None));
        }
    }

    // Also after a refusal: the list shows what is true, not what was chosen.
    private async Task ChangeAsync(Func<Task> change)
    {
        await attempts.RunAsync(change);
        _members = null;
        await LoadAsync();
    }
}
