using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The people of one team.</summary>
public sealed partial class TeamPeople(TeamPersonStore store, Attempts attempts)
{
    private TeamPerson? _edited;
    private TeamPersonFields _fields = new();
    private TeamPersonFields _new = new();
    private bool _isAdding;
    private int _added;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required TeamView Team { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TeamPerson> People { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Member> Members { get; set; }

    [Parameter, EditorRequired]
    public required bool Manages { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnChanged { get; set; }

    private string FormName => $"{PageUrls.Settings(Product.Slug, "people")}/{Team.Id.Value}";

    private Task AddAsync(PersonInput input) =>
        store.AddAsync(Actor, Product.Id, Team.Id, input, CancellationToken.None);

    private Task StartNextAsync()
    {
        (_new, _added) = (new TeamPersonFields(), _added + 1);
        return OnChanged.InvokeAsync();
    }

    private void Open(TeamPerson person) => (_edited, _fields) = (person, TeamPersonFields.Of(person));

    // On the version that the form was opened with, not on the newest that the list shows.
    private Task EditAsync(PersonInput input) =>
        _edited is { } person
            ? store.EditAsync(Actor, Product.Id, person.Id, input, person.Version, CancellationToken.None)
            : Task.CompletedTask;

    private Task CloseAsync()
    {
        _edited = null;
        return OnChanged.InvokeAsync();
    }

    private async Task RemoveAsync(TeamPerson person)
    {
        await attempts.RunAsync(() => store.RemoveAsync(Actor, Product.Id, person.Id, CancellationToken.None));
        await OnChanged.InvokeAsync();
    }
}
