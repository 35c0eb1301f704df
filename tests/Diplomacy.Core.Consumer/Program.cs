using System.Runtime.InteropServices;
using Diplomacy.Core;

Console.WriteLine($"{typeof(Truth).Assembly.GetName().Name} on {RuntimeInformation.FrameworkDescription}: {Truth.Unknown}");
