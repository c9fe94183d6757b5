namespace ProductBalance.Web.Layout;

/// <summary>A key that repeats an action of the page.</summary>
/// <param name="Keys">As people read it: "Ctrl K".</param>
/// <param name="Meaning">What it does.</param>
public sealed record KeyBinding(string Keys, string Meaning);
