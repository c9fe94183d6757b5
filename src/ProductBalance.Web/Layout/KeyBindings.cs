namespace ProductBalance.Web.Layout;

/// <summary>
/// The keys that hold on every page. A control has its key by <c>data-hotkey</c> (see <c>hotkeys.js</c>); the list here
/// is what <c>?</c> shows.
/// </summary>
public static class KeyBindings
{
    public static IReadOnlyList<KeyBinding> Everywhere { get; } =
    [
        new("Ctrl K", "Search or do something"),
        new("C", "New item"),
        new("?", "Show the keys"),
        new("Esc", "Close what is open"),
    ];
}
