namespace ProductBalance.Web.Layout;

/// <summary>
/// What <c>?</c> shows. A control has its key by <c>data-hotkey</c> (see <c>hotkeys.js</c>); those of lists are in
/// <c>grid.js</c>.
/// </summary>
public static class KeyBindings
{
    /// <summary>All keys, by where they hold.</summary>
    public static IReadOnlyList<(string Where, IReadOnlyList<KeyBinding> Keys)> Groups { get; } =
    [("Everywhere", Everywhere), ("In the list", InLists), ("On an item", OnItems)];

    private static IReadOnlyList<KeyBinding> Everywhere =>
        [
            new("Ctrl K", "Search or do something"),
            new("C", "New item"),
            new("?", "Show the keys"),
            new("Esc", "Close what is open"),
        ];

    private static IReadOnlyList<KeyBinding> InLists =>
        [
            new("← ↑ ↓ →", "Move between the cells"),
            new("Enter", "Open the item, or the cell's editor"),
            new("F2", "Edit the cell"),
            new("Any letter or digit", "Replace what is in the cell"),
            new("Alt ↑ or Alt ↓", "Move the item against its score"),
            new("Enter, in an editor", "Save"),
            new("Tab, in an editor", "Save and edit the next cell"),
            new("Esc, in an editor", "Leave the cell as it was"),
        ];

    private static IReadOnlyList<KeyBinding> OnItems =>
        [new("E", "Edit the item"), new("Ctrl Enter", "Save or submit")];
}
