using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Features.Backlog;

namespace ProductBalance.Web.Features.Board;

/// <summary>Items in columns by status, to be moved by whoever may edit them.</summary>
public sealed partial class StatusBoard : ComponentBase
{
    private const int MostAtFirst = 50;

    private readonly Dictionary<int, ElementReference> _grips = [];
    private readonly HashSet<ItemStatus> _all = [];
    private int? _taken;
    private ItemStatus? _aim;
    private (int Number, ItemStatus Status)? _moved;
    private string? _said;

    [Parameter, EditorRequired]
    public required IReadOnlyList<BacklogRow> Rows { get; set; }

    /// <summary>The statuses that have a column, from left to right.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ItemStatus> Columns { get; set; }

    [Parameter, EditorRequired]
    public required Product Product { get; set; }

    /// <summary>What the reader may move.</summary>
    [Parameter, EditorRequired]
    public required Standing Standing { get; set; }

    [Parameter, EditorRequired]
    public required Func<int, string> AddressOf { get; set; }

    /// <summary>What a card says at its foot.</summary>
    [Parameter, EditorRequired]
    public required Func<BacklogRow, string> FootOf { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<(BacklogRow Row, ItemStatus Status)> OnMove { get; set; }

    // The card is drawn anew in its column: the keys stay with it.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_moved is { } moved && Shown(moved.Status).Any(row => row.Number == moved.Number))
        {
            _moved = null;
            await _grips[moved.Number].FocusAsync();
        }
    }

    private IEnumerable<BacklogRow> Shown(ItemStatus column) =>
        Rows.Where(row => row.Status == column).Take(_all.Contains(column) ? int.MaxValue : MostAtFirst);

    private IEnumerable<ItemStatus> Steps(BacklogRow row) =>
        Standing.MayEdit(row)
            ? Columns
                .Intersect(StatusMachine.Next(row.Status, row.WaitingFrom))
                .Where(status => status != ItemStatus.Measured)
            : [];

    private void Take(BacklogRow row) => (_taken, _aim) = (row.Number, row.Status);

    private void LetGo() => (_taken, _aim) = (null, null);

    private async Task GripAsync(BacklogRow row)
    {
        if (_taken != row.Number)
        {
            Take(row);
            _said = $"{Product.KeyOf(row.Number)} is taken up from {Statuses.Name(row.Status)}.";
        }
        else if (_aim is { } aim && aim != row.Status)
        {
            await MoveAsync(row, aim);
        }
        else
        {
            LetGo();
            _said = $"{Product.KeyOf(row.Number)} stays where it is.";
        }
    }

    private Task AimAsync(BacklogRow row, KeyboardEventArgs pressed)
    {
        if (_taken == row.Number)
        {
            switch (pressed.Key)
            {
                case "ArrowRight" or "ArrowDown":
                    Aim(row, +1);
                    break;
                case "ArrowLeft" or "ArrowUp":
                    Aim(row, -1);
                    break;
                case "Escape":
                    LetGo();
                    _said = $"{Product.KeyOf(row.Number)} stays where it is.";
                    break;
            }
        }

        return Task.CompletedTask;
    }

    // Columns that the item cannot go to are passed over.
    private void Aim(BacklogRow row, int direction)
    {
        var reachable = Columns.Where(column => column == row.Status || Steps(row).Contains(column)).ToList();
        var place = reachable.IndexOf(_aim ?? row.Status) + direction;
        _aim = reachable[Math.Clamp(place, 0, reachable.Count - 1)];
        _said = Statuses.Name(_aim.Value);
    }

    private Task DropAsync(ItemStatus column) =>
        _taken is { } number && Rows.FirstOrDefault(row => row.Number == number) is { } row && row.Status != column
            ? MoveAsync(row, column)
            : Task.CompletedTask;

    private Task ChooseAsync(BacklogRow row, ChangeEventArgs chosen) =>
        Enum.TryParse<ItemStatus>(chosen.Value as string, out var status) ? MoveAsync(row, status) : Task.CompletedTask;

    private async Task MoveAsync(BacklogRow row, ItemStatus status)
    {
        LetGo();
        _moved = (row.Number, status);
        await OnMove.InvokeAsync((row, status));
        _said = Rows.Any(one => (one.Number, one.Status) == (row.Number, status))
            ? $"{Product.KeyOf(row.Number)} is {StatusMachine.InWords(status)} now."
            : null;
    }
}
