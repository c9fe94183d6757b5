using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>Who is away from today on.</summary>
public sealed partial class AbsenceList(AbsenceStore store, Attempts attempts, TimeProvider time)
{
    private IReadOnlyList<Absence> _absences = [];
    private string _who = "";
    private DateOnly? _from;
    private DateOnly? _to;
    private int _added;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TeamView> Teams { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TeamPerson> People { get; set; }

    [Parameter, EditorRequired]
    public required bool Manages { get; set; }

    // A person's or a team's id: no two are alike.
    private IEnumerable<(Guid Value, string Name)> Choices =>
        Teams.SelectMany(team =>
            People
                .Where(person => person.TeamId == team.Id)
                .Select(person => (person.Id.Value, $"{team.Name}: {person.Name}"))
                .Prepend((team.Id.Value, $"{team.Name}: all of the team"))
        );

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var today = ProductClock.Today(time, Product.Settings.TimeZone);
        _absences = await store.ListAsync(Actor, Product.Id, today, CancellationToken.None);
    }

    private string WhoOf(Absence absence) =>
        absence.PersonId is { } id
            ? People.FirstOrDefault(person => person.Id == id)?.Name ?? "Somebody"
            : $"All of {Teams.FirstOrDefault(team => team.Id == absence.TeamId)?.Name}";

    private Task AddAsync() =>
        store.AddAsync(
            Actor,
            Product.Id,
            TeamPersonOf(_who) is { } person ? InputOf(person.TeamId, person.Id)
                : Teams.FirstOrDefault(team => team.Id.Value.ToString() == _who) is { } team ? InputOf(team.Id, null)
                : throw Missing("who", "Choose who is away."),
            CancellationToken.None
        );

    private TeamPerson? TeamPersonOf(string id) => People.FirstOrDefault(person => person.Id.Value.ToString() == id);

    private AbsenceInput InputOf(TeamId team, PersonId? person) =>
        _from is { } from
            ? new(team, person, from, _to ?? from)
            : throw Missing("from", "Say from which day on. Without a last day it is this one day.");

    private static ValidationException Missing(string field, string message) =>
        new([new ValidationFailure(field, message)]);

    private Task StartNextAsync()
    {
        (_who, _from, _to, _added) = ("", null, null, _added + 1);
        return LoadAsync();
    }

    private async Task RemoveAsync(Absence absence)
    {
        await attempts.RunAsync(() => store.RemoveAsync(Actor, Product.Id, absence.Id, CancellationToken.None));
        await LoadAsync();
    }
}
