using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>The product's holidays from today on.</summary>
public sealed partial class HolidayList(HolidayStore store, Attempts attempts, TimeProvider time)
{
    private IReadOnlyList<Holiday> _holidays = [];
    private DateOnly? _day;
    private string _name = "";
    private int _added;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    [Parameter, EditorRequired]
    public required bool Manages { get; set; }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var today = ProductClock.Today(time, Product.Settings.TimeZone);
        _holidays = await store.ListAsync(Actor, Product.Id, today, CancellationToken.None);
    }

    private Task AddAsync() =>
        _day is { } day
            ? store.AddAsync(Actor, Product.Id, new HolidayInput(day, _name.Trim()), CancellationToken.None)
            : throw new ValidationException([new ValidationFailure("day", "Choose the day.")]);

    private Task StartNextAsync()
    {
        (_day, _name, _added) = (null, "", _added + 1);
        return LoadAsync();
    }

    private async Task RemoveAsync(Holiday holiday)
    {
        await attempts.RunAsync(() => store.RemoveAsync(Actor, Product.Id, holiday.Day, CancellationToken.None));
        await LoadAsync();
    }
}
