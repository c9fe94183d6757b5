using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The teams of a product; rates for those who may see them.</summary>
public sealed partial class TeamsSection(TeamStore store, Attempts attempts, Confirmation confirmation)
{
    private IReadOnlyList<TeamView>? _teams;

    private TeamView? _edited;

    private TeamFields _fields = new();

    private TeamFields _new = new();

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

    private bool SeesRates => Standing.Allows(Permission.SeeRates);

    private string FormName => PageUrls.Settings(Product.Slug, "teams");

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync() => _teams = await store.ListAsync(Actor, Product.Id, CancellationToken.None);

    private Task AddAsync(TeamInput input) => store.AddAsync(Actor, Product.Id, input, CancellationToken.None);

    private Task StartNextAsync()
    {
        (_new, _added) = (new TeamFields(), _added + 1);
        return LoadAsync();
    }

    private void Open(TeamView team) => (_edited, _fields) = (team, TeamFields.Of(team));

    // On the version that the form was opened with, not on the newest that the list shows.
    private Task EditAsync(TeamInput input) =>
        _edited is { } team
            ? store.EditAsync(Actor, Product.Id, team.Id, input, team.Version, CancellationToken.None)
            : Task.CompletedTask;

    // The form goes on with the team as it is now: its day rate may be another one.
    private async Task RateChangedAsync()
    {
        await LoadAsync();
        if (_teams?.FirstOrDefault(team => team.Id == _edited?.Id) is { } team)
        {
            (_edited, _fields.DayRate) = (team, team.DayRate);
        }
    }

    private Task CloseAsync()
    {
        _edited = null;
        return LoadAsync();
    }

    private async Task RemoveAsync(TeamView team)
    {
        if (await confirmation.AskAsync($"Remove {team.Name}?", "Its members stay members of the product.", "Remove"))
        {
            await attempts.RunAsync(() => store.RemoveAsync(Actor, Product.Id, team.Id, CancellationToken.None));
            await LoadAsync();
        }
    }
}
